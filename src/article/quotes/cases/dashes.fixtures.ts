import type { QuoteCase } from './case.ts';

/** Replies with a dash, as most municipalities write them. */
export const dashCases: readonly QuoteCase[] = [
  {
    about: 'title and name after',
    text: '- Det her er godt for byen, siger borgmester Thomas Andresen.',
    said: [['Det her er godt', 'Thomas Andresen']],
  },
  {
    about: 'a long title with a comma before the name',
    text: '- Vi har ventet længe på det, oplyser formanden for Arbejdsmarkedsudvalget, Henrik Aagaard.',
    said: [['Vi har ventet', 'Henrik Aagaard']],
  },
  {
    about: 'role with a place',
    text: '– Vi skal have flere i arbejde, og det haster, siger jobcenterchef i Jammerbugt Kommune, Anne Holm.',
    said: [['Vi skal have flere', 'Anne Holm']],
  },
  {
    about: 'name first, role after',
    text: '– Ingen må tabes på gulvet, siger Mette Kjærulff, der er udvalgsformand i Højris Kommune.',
    said: [['Ingen må tabes', 'Mette Kjærulff']],
  },
  {
    about: 'in the middle',
    text: '- Vi kan se, at det virker, siger Lars Bo Hansen, leder af Ungehuset i Skovby. Derfor fortsætter vi i tre år til.',
    said: [['Vi kan se', 'Lars Bo Hansen']],
  },
  {
    about: 'she goes on',
    text: 'Kommunen åbner et nyt hus.\n\n- Det er en stor dag, siger rådmand Rikke Storgaard.\n\nHuset har 40 pladser.\n\n- Og flere er på vej, tilføjer hun.',
    said: [
      ['Det er en stor', 'Rikke Storgaard'],
      ['Og flere', 'Rikke Storgaard'],
    ],
  },
  {
    about: 'a second paragraph without attribution',
    text: '– Jeg er stolt af mine kolleger, fortæller centerchef Ole Krarup.\n\n– De har knoklet hele vinteren. Det kan ses på tallene.',
    said: [
      ['Jeg er stolt', 'Ole Krarup'],
      ['De har knoklet', 'Ole Krarup'],
    ],
  },
  {
    about: 'slår fast',
    text: '- Aftalen bliver ikke genforhandlet, slår kommunaldirektør Pia Munk Lausten fast.',
    said: [['Aftalen bliver', 'Pia Munk Lausten']],
  },
  {
    about: 'lyder det fra',
    text: '- Nu skal vi i gang, lyder det fra Søren Wad, borgmester i Egeskov.',
    said: [['Nu skal vi', 'Søren Wad']],
  },
  {
    about: 'the speaker before',
    text: 'Formanden for Børneudvalget, Gitte Ø. Lund, siger:\n\n- Vi har lyttet til forældrene.',
    said: [['Vi har lyttet', 'Gitte Ø. Lund']],
  },
  {
    about: 'the speaker before, turned around',
    text: 'Det har givet færre sygedage, fortæller HR-chef Yasmin El-Khatib:\n\n– Vi har halveret fraværet på et år.',
    said: [['Vi har halveret', 'Yasmin El-Khatib']],
  },
  {
    about: 'two speakers',
    text: '- Vi får en bedre by, siger borgmester Jan Ravnkilde.\n\nOgså handelslivet er glad.\n\n- Det giver kunder i butikkerne, siger Else Thim, formand for Handelsforeningen.',
    said: [
      ['Vi får en bedre', 'Jan Ravnkilde'],
      ['Det giver kunder', 'Else Thim'],
    ],
  },
  {
    about: 'he, after two men',
    text: '- Vi rykker ud om natten, siger beredskabschef Per Nybo.\n\nDriftsleder Kim Holk er enig.\n\n- Vi er klar, siger han.',
    said: [
      ['Vi rykker ud', 'Per Nybo'],
      ['Vi er klar', 'Kim Holk'],
    ],
  },
  {
    about: 'particles',
    text: '- Skolen er for alle, siger skoleleder Ane von der Recke.',
    said: [['Skolen er for', 'Ane von der Recke']],
  },
  {
    about: 'foreign letters',
    text: '– Jeg lærte dansk på fabrikken, fortæller Agnieszka Wójcik, som er montør hos Vesterå Stål.',
    said: [['Jeg lærte dansk', 'Agnieszka Wójcik']],
  },
  {
    about: 'the last name alone',
    text: 'Udvalgsformand Bodil Skødt har fulgt sagen.\n\n- Det er den rigtige løsning, siger Bodil Skødt.\n\n- Vi tør godt, siger Skødt.',
    said: [
      ['Det er den rigtige', 'Bodil Skødt'],
      ['Vi tør godt', 'Bodil Skødt'],
    ],
  },
  {
    about: 'the title alone, after the name',
    text: 'Havnedirektør Finn Krogsgaard tog imod.\n\n- Kajen holder i 100 år, siger havnedirektøren.',
    said: [['Kajen holder', 'Finn Krogsgaard']],
  },
  {
    about: 'a question',
    text: '- Hvem skal ellers gøre det? spørger pædagog Trine Åbo.',
    said: [['Hvem skal ellers', 'Trine Åbo']],
  },
  {
    about: 'a shout',
    text: '– Kom og vær med! siger idrætskonsulent Ali Reza Moradi.',
    said: [['Kom og vær', 'Ali Reza Moradi']],
  },
  {
    about: 'somebody is quoted within',
    text: '- De unge siger, at de gerne vil, og så skal vi sige ja, siger gruppeleder Nina Bay.',
    said: [['De unge siger', 'Nina Bay']],
  },
  {
    about: 'and laughs',
    text: '- Jeg er bare glad, siger Olena Hrytsenko og ler.',
    said: [['Jeg er bare', 'Olena Hrytsenko']],
  },
  {
    about: 'happy before, without a verb of saying',
    text: 'Borgmester Inge Vad er glad for aftalen:\n\n- Den gør en forskel.',
    said: [['Den gør en', 'Inge Vad']],
  },
  {
    about: 'goes on after siger og tilføjer',
    text: '- Vi er i mål, siger projektleder Hans-Jørgen Lykke og tilføjer:\n\n- Men vi slipper ikke opgaven.',
    said: [
      ['Vi er i mål', 'Hans-Jørgen Lykke'],
      ['Men vi slipper', 'Hans-Jørgen Lykke'],
    ],
  },
  {
    about: 'past tense',
    text: '- I har gjort det godt, sagde formand for byrådets kulturudvalg Ib Torm i sin tale.',
    said: [['I har gjort', 'Ib Torm']],
  },
  {
    about: 'a word before the name',
    text: '- Det kræver mod, siger også næstformand i udvalget Dorte Fisker.',
    said: [['Det kræver mod', 'Dorte Fisker']],
  },
  {
    about: 'an organisation before the name',
    text: '– Vi mangler hænder, forklarer direktør i Bakkegårdens Planteskole, Aksel Thy.',
    said: [['Vi mangler', 'Aksel Thy']],
  },
  {
    about: 'from an organisation after the name',
    text: '- Jeg blev ringet op på en tirsdag, fortæller Kirsten Due fra Due & Søn VVS.',
    said: [['Jeg blev ringet', 'Kirsten Due']],
  },
  {
    about: 'a bare name',
    text: '- Det var hyggeligt, siger Mohammed.\n\nMohammed Al-Sayed er 19 år.',
    said: [['Det var hyggeligt', 'Mohammed Al-Sayed']],
  },
  {
    about: 'commas before the verb',
    text: '- Det her handler om børn, om voksne, om os alle, understreger Jeppe Bruus Holm, formand for Social- og Sundhedsudvalget.',
    said: [['Det her handler', 'Jeppe Bruus Holm']],
  },
  {
    about: 'he explains, with the name in the lead paragraph',
    text: 'Jens Peter Gade har kørt bus 48 i ti år.\n\n- Folk hilser på mig, forklarer han.\n\n- Jeg kender dem alle.',
    said: [
      ['Folk hilser', 'Jens Peter Gade'],
      ['Jeg kender', 'Jens Peter Gade'],
    ],
  },
];
