import type { QuoteCase } from './case.ts';

/** Kept aside: written before the reader of quotes, and not looked at while it was made. */
export const casesKeptAside: readonly QuoteCase[] = [
  {
    about: 'title and name',
    text: '- Vi investerer i mennesker, siger udvalgsformand Charlotte Vind.',
    said: [['Vi investerer', 'Charlotte Vind']],
  },
  {
    about: 'deputy mayor with place',
    text: '– Fjorden binder os sammen, siger viceborgmester i Lillevig Kommune Hanne Overby.',
    said: [['Fjorden binder', 'Hanne Overby']],
  },
  {
    about: 'definite title before the name',
    text: '- Det er ikke nok, mener formanden for Udvalget for Klima og Miljø, Esben Hoff.',
    said: [['Det er ikke nok', 'Esben Hoff']],
  },
  {
    about: 'in the middle with goes on',
    text: '- Der er tre grunde, forklarer afdelingsleder Sanne Toft. Den første er tid. Den anden er penge.',
    said: [['Der er tre', 'Sanne Toft']],
  },
  {
    about: 'she adds after another paragraph',
    text: '”Jeg havde givet op,” fortæller Leyla Demir.\n\nI dag er hun kok.\n\n”Nu er det mig, der bestemmer i køkkenet,” tilføjer hun.',
    said: [
      ['Jeg havde', 'Leyla Demir'],
      ['Nu er det mig', 'Leyla Demir'],
    ],
  },
  {
    about: 'the speaker before',
    text: 'Kommunaldirektør Ejnar Sund udtaler:\n\n– Vi beklager fejlen over for borgerne.',
    said: [['Vi beklager', 'Ejnar Sund']],
  },
  {
    about: 'pronoun and colon',
    text: 'Socialrådgiver Maja Helt sidder med ved bordet. Hun siger:\n\n- Jeg lytter mest.',
    said: [['Jeg lytter', 'Maja Helt']],
  },
  {
    about: 'quotation with verb',
    text: '»Vi får ro på,« siger skolechef Troels Ebbe.',
    said: [['Vi får ro', 'Troels Ebbe']],
  },
  {
    about: 'middle with he',
    text: 'Brandmand Vagn Kold var først fremme. ”Der var røg overalt,” siger han, ”men ingen flammer.”',
    said: [['Der var røg', 'Vagn Kold']],
  },
  {
    about: 'slår hun fast',
    text: 'Sygeplejerske Ditte Marie Ploug har talt.\n\n- Ingen skal vente, slår hun fast.',
    said: [['Ingen skal', 'Ditte Marie Ploug']],
  },
  {
    about: 'lyder opfordringen',
    text: '- Husk cykelhjelmen, lyder opfordringen fra trafiksikkerhedskonsulent Per Ørum.',
    said: [['Husk cykel', 'Per Ørum']],
  },
  {
    about: 'name with apostrophe',
    text: '- I love this town, siger praktikant Sean O’Brien.',
    said: [['I love', 'Sean O’Brien']],
  },
  {
    about: 'double name and prep',
    text: '– Det er noget særligt, siger Anne-Sofie af Rosenborg, protektor for fonden.',
    said: [['Det er noget', 'Anne-Sofie af Rosenborg']],
  },
  {
    about: 'title of an organisation in genitive',
    text: '- Vi savner folk, siger Dansk Byggeris lokalformand Egon Riis.',
    said: [['Vi savner', 'Egon Riis']],
  },
  {
    about: 'a title alone never named',
    text: '- Vi er ved at undersøge sagen, siger vagtchefen.',
    said: [['Vi er ved at', 'vagtchefen']],
  },
  {
    about: 'three speakers',
    text: '- Ja, siger Ole Kjeld, tømrer.\n\n- Nej, siger Birthe Mark, murer.\n\n- Måske, siger maler Ib Sand.',
    said: [
      ['Ja', 'Ole Kjeld'],
      ['Nej', 'Birthe Mark'],
      ['Måske', 'Ib Sand'],
    ],
  },
  {
    about: 'continues, then other',
    text: '- Først ringede vi, siger Ida Munk Nor, sagsbehandler.\n\n- Så skrev vi.\n\n- Og de svarede, siger kollegaen Tom Birk.',
    said: [
      ['Først ringede', 'Ida Munk Nor'],
      ['Så skrev', 'Ida Munk Nor'],
      ['Og de svarede', 'Tom Birk'],
    ],
  },
  { about: 'a book', text: 'På biblioteket kan man låne ”Den lange vej hjem” og høre ”Fjordens sang”.', said: [] },
  { about: 'a law', text: 'Loven siger: ”Kommunen skal tilbyde den ledige en samtale inden fire uger.”', said: [] },
  {
    about: 'a reply not said by anyone',
    text: 'Sådan gør du:\n\n- Ring til os.\n- Bestil en tid.\n- Mød op.',
    said: [],
  },
  {
    about: 'written first',
    text: 'I en mail skriver direktør Gert Winther: ”Vi har ansat 34 på otte år.”',
    said: [['Vi har ansat', 'Gert Winther']],
  },
  {
    about: 'Quote block with person',
    text: '<Quote person="gert-winther" role="direktør">\nVi ledte efter folk.\n</Quote>',
    said: [['Vi ledte', 'Gert Winther']],
  },
  {
    about: 'lighed with hun and two women',
    text: '- Vi mødtes på holdet, siger Fatma Yilmaz.\n\nHenrik Lund var hendes mentor.\n\n- Han gav mig mod, siger hun.',
    said: [
      ['Vi mødtes', 'Fatma Yilmaz'],
      ['Han gav mig', 'Fatma Yilmaz'],
    ],
  },
  {
    about: 'konstaterer, long',
    text: '– 57 ud af 60 er udlært, og det er langt flere, end vi turde håbe på, konstaterer uddannelseskoordinator på EUC Fjord, Steen Lykkegård Poulsen.',
    said: [['57 ud af', 'Steen Lykkegård Poulsen']],
  },
  {
    about: 'minister',
    text: '- Regeringen vil have færre regler, siger beskæftigelsesminister Ane Halsboe-Jørgensen (S).',
    said: [['Regeringen vil', 'Ane Halsboe-Jørgensen']],
  },
  {
    about: 'party after the name',
    text: '- Det koster på bundlinjen, siger Carsten Lau (V), formand for Teknikudvalget.',
    said: [['Det koster', 'Carsten Lau']],
  },
  {
    about: 'age',
    text: '- Jeg sover bedre om natten, siger 54-årige Bente Svane.',
    said: [['Jeg sover', 'Bente Svane']],
  },
  {
    about: 'age after',
    text: '– Jeg er ikke bange mere, siger Yusuf Warsame, 23 år.',
    said: [['Jeg er ikke', 'Yusuf Warsame']],
  },
  {
    about: 'the speaker glad, no colon',
    text: 'Borgmester Tove Lassen glæder sig over tallene.\n\n- De viser, at vi er på rette vej.',
    said: [['De viser', 'Tove Lassen']],
  },
  {
    about: 'a sentence between',
    text: '”Det er en milepæl for os alle sammen,” siger Rune Falk, der sidder i bestyrelsen for Havnens Lærlinge. Han tilføjer: ”Og vi er ikke færdige.”',
    said: [
      ['Det er en milepæl', 'Rune Falk'],
      ['Og vi er ikke', 'Rune Falk'],
    ],
  },
];
