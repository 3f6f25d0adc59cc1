import type { QuoteCase } from './case.ts';

/** Written after the reader, to see what else it must know. */
export const moreCases: readonly QuoteCase[] = [
  {
    about: 'possessive',
    text: 'Det er efter direktør Gert Winthers mening kedeligt.\n\n- Vi har gjort tre ting, siger han.',
    said: [['Vi har gjort', 'Gert Winther']],
  },
  {
    about: 'her in the paragraph before',
    text: '- Den bliver hængende, siger Olena Kovalenko og ler.\n\nHun kom hertil i april med to børn.\n\n- Jeg havde aldrig lavet mad til flere end otte.',
    said: [
      ['Den bliver', 'Olena Kovalenko'],
      ['Jeg havde', 'Olena Kovalenko'],
    ],
  },
  { about: 'a sign', text: '> Her lå rådhusets kul fra 1953 til 1974.\n\nSådan står der på skiltet.', said: [] },
  {
    about: 'role and organisation in commas',
    text: '- Vi tager ansvar, siger Mona Fiil, HR-direktør, Nordkyst Energi, som har 300 ansatte.',
    said: [['Vi tager', 'Mona Fiil']],
  },
  {
    about: 'lyder vurderingen',
    text: '– Det er muligt, lyder vurderingen fra økonomidirektør Kaj Bruhn.',
    said: [['Det er muligt', 'Kaj Bruhn']],
  },
  {
    about: 'and continues',
    text: '- Der skal handles nu, siger byrådsmedlem Liv Egholm (SF) og fortsætter:\n\n- Ellers mister vi de unge.',
    said: [
      ['Der skal', 'Liv Egholm'],
      ['Ellers', 'Liv Egholm'],
    ],
  },
  {
    about: 'before with as',
    text: 'Som jobkonsulent Thea Vest siger:\n\n– Der findes ikke dårlige kandidater, kun dårlige match.',
    said: [['Der findes', 'Thea Vest']],
  },
  {
    about: 'two names, one says',
    text: 'Borgmester Karen Holst og udvalgsformand Henrik Aagaard klippede snoren.\n\n- Det var på tide, siger Karen Holst.',
    said: [['Det var på', 'Karen Holst']],
  },
  { about: 'they both say', text: '- Vi glæder os, siger Karen Holst og Henrik Aagaard.', said: [] },
  {
    about: 'comment before',
    text: 'Udvalgsformand Erik Haar har denne kommentar til tallene:\n\n- De taler for sig selv.',
    said: [['De taler', 'Erik Haar']],
  },
  { about: 'em dash', text: '— Vi åbner på mandag, siger leder Susan Bo Hald.', said: [['Vi åbner', 'Susan Bo Hald']] },
  {
    about: 'municipal director for',
    text: '- Rapporten er nyttig, siger direktør for Børn, Unge og Kultur Morten Refs.',
    said: [['Rapporten', 'Morten Refs']],
  },
  {
    about: 'as a lady of the house',
    text: '- Døren er åben, siger Gudrun, der er frivillig.',
    said: [['Døren er', 'Gudrun']],
  },
  {
    about: 'a question answered',
    text: 'Hvad er det vigtigste?\n\n- At lytte, svarer mentor Pelle Hvenegaard.',
    said: [['At lytte', 'Pelle Hvenegaard']],
  },
  {
    about: 'in bold',
    text: '- Vi er **meget** glade, siger **Conni Lorentsen**, daglig leder.',
    said: [['Vi er meget', 'Conni Lorentsen']],
  },
  {
    about: 'link in the name',
    text: '- Det betyder alt, siger formand [Lene Bjerg](https://fjordby.example/lene) fra Ældre Sagen.',
    said: [['Det betyder', 'Lene Bjerg']],
  },
  {
    about: 'dr and initials',
    text: '- Vaccinen virker, siger overlæge, dr.med. A.B. Nielsen.',
    said: [['Vaccinen', 'A.B. Nielsen']],
  },
  {
    about: 'direct with long place',
    text: '- Vi vinder alle på det, siger arbejdsmarkedschef i Aabenraa Kommune Karin Bundgaard Schultz.',
    said: [['Vi vinder', 'Karin Bundgaard Schultz']],
  },
  {
    about: 'borgmester i by',
    text: '- Vi står sammen, siger borgmester i Aabenraa Jan Riber Jakobsen.',
    said: [['Vi står', 'Jan Riber Jakobsen']],
  },
  {
    about: 'the speaker before, in marks',
    text: 'Det glæder borgmester Jan Lind Madsen. ”Nu går vi efter toppen,” lyder det fra ham.',
    said: [['Nu går vi', 'Jan Lind Madsen']],
  },
  {
    about: 'she, named by first name',
    text: 'Lone Bisgaard er 62 år.\n\n- Jeg ringede bare, siger Lone.',
    said: [['Jeg ringede', 'Lone Bisgaard']],
  },
  {
    about: 'a sentence with says in it',
    text: 'Loven siger, at kommunen skal svare inden fire uger, og det gør den.',
    said: [],
  },
  { about: 'an English word in marks', text: 'De bruger metoden ”place then train”, fortæller Thea Vest.', said: [] },
  {
    about: 'chairwoman',
    text: '- Vi er mange om det her, siger forkvinde for Integrationsrådet Samira Bouzid-Hansen.',
    said: [['Vi er mange', 'Samira Bouzid-Hansen']],
  },
  {
    about: 'between two replies of one a heading',
    text: '- Jeg er stolt, siger Per Ask, værkfører.\n\n## Nye mål\n\n- Vi stopper ikke her, lover Per Ask.',
    said: [
      ['Jeg er stolt', 'Per Ask'],
      ['Vi stopper', 'Per Ask'],
    ],
  },
  {
    about: 'quotation led to in a clause',
    text: 'Hun var ikke i tvivl, da vi spurgte: ”Ja.”\n\nMie Lyng er 17 år.',
    said: [],
  },
  {
    about: 'told after with det',
    text: '- Det kan godt lade sig gøre, mener han, der til daglig hedder Ulf Brandt.',
    said: [],
  },
  {
    about: 'passage of speech without full stop before verb',
    text: '- Vi gør det for børnene – og for os selv – siger dagplejer Helle Quist.',
    said: [['Vi gør det', 'Helle Quist']],
  },
  {
    about: 'siger hun til avisen',
    text: 'Rådmand Iben Skak er klar. ”Det er ikke for sjov,” siger hun til Fjordavisen.',
    said: [['Det er ikke', 'Iben Skak']],
  },
  {
    about: 'colon without verb',
    text: 'Borgmesteren, Karen Holst:\n\n- Vi ses på havnen.',
    said: [['Vi ses', 'Karen Holst']],
  },
  {
    about: 'har udtalt',
    text: '- Det bliver dyrt, har statsminister Mette Friis tidligere udtalt.',
    said: [['Det bliver', 'Mette Friis']],
  },
  {
    about: 'in a press release',
    text: '- En god dag, siger arbejdsminister Ane Holt i en pressemeddelelse.',
    said: [['En god dag', 'Ane Holt']],
  },
  {
    about: 'role with og',
    text: '- Vi bygger videre, siger Kai Wied, formand for Erhvervs- og Turismeudvalget og medlem af bestyrelsen.',
    said: [['Vi bygger', 'Kai Wied']],
  },
  {
    about: 'den with age',
    text: '- Jeg vil være smed, siger den 16-årige praktikant Noah Beck.',
    said: [['Jeg vil', 'Noah Beck']],
  },
  {
    about: 'nogle siger',
    text: '- Mange siger, det ikke kan lade sig gøre, siger de på gangen, men det kan det, siger vagt Uffe Lind.',
    said: [['Mange siger', 'Uffe Lind']],
  },
  { about: 'cookbook marks with author', text: '”Langsomt frem” af Ulla Krag er årets bog, siger juryen.', said: [] },
  {
    about: 'quote goes on over three paragraphs',
    text: '”Først kom vandet.\n\n”Så kom strømmen tilbage.\n\n”Og til sidst kom naboerne,” fortæller pumpemester Thor Ibsen.',
    said: [
      ['Først kom', 'Thor Ibsen'],
      ['Så kom', 'Thor Ibsen'],
      ['Og til sidst', 'Thor Ibsen'],
    ],
  },
  {
    about: 'name before without colon in same paragraph',
    text: 'Jobcenterchef Anne Holm er glad. ”Vi har nået målet et år før tid, og det skyldes medarbejderne.”',
    said: [],
  },
];
