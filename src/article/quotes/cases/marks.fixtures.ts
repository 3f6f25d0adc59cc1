import type { QuoteCase } from './case.ts';

/** Quotation marks of all kinds, Quote blocks, and what stands in marks without being said. */
export const markCases: readonly QuoteCase[] = [
  {
    about: 'Danish marks, verb after',
    text: '”Vi er klar til at åbne,” siger centerleder Tina Wulff.',
    said: [['Vi er klar', 'Tina Wulff']],
  },
  {
    about: 'comma outside',
    text: '”Vi er klar til at åbne”, siger centerleder Tina Wulff.',
    said: [['Vi er klar', 'Tina Wulff']],
  },
  {
    about: 'guillemets',
    text: '»Det bliver ikke billigere af at vente,« siger Bo Lind, økonomiudvalgsformand.',
    said: [['Det bliver ikke', 'Bo Lind']],
  },
  {
    about: 'straight marks',
    text: '"Min dør står åben", siger borgmester Hanne Rye.',
    said: [['Min dør', 'Hanne Rye']],
  },
  {
    about: 'German marks',
    text: '„Broen bliver sikker“, fastslår vejingeniør Karsten Mols.',
    said: [['Broen bliver', 'Karsten Mols']],
  },
  {
    about: 'English marks',
    text: '“Det er en gave til byen,” lyder det fra museumsinspektør Ea Nør.',
    said: [['Det er en gave', 'Ea Nør']],
  },
  {
    about: 'in the middle',
    text: '”Vi har prøvet før,” siger Mads Vium, leder af Jobcenter Syd, ”men denne gang lykkes det.”',
    said: [['Vi har prøvet', 'Mads Vium']],
  },
  {
    about: 'before, with a colon',
    text: 'Borgmester Lis Ulrik siger: ”Jeg har aldrig været mere tryg ved et budget.”',
    said: [['Jeg har aldrig', 'Lis Ulrik']],
  },
  {
    about: 'before, in another paragraph',
    text: 'Om aftalen udtaler udvalgsformand Torben Q. Dahl:\n\n”Det er et kompromis, som alle kan se sig selv i.”',
    said: [['Det er et kompromis', 'Torben Q. Dahl']],
  },
  {
    about: 'two paragraphs, closed once',
    text: '”Vi begyndte i det små.\n\n”Nu er vi 200,” siger frivilligkoordinator Signe Husted.',
    said: [
      ['Vi begyndte', 'Signe Husted'],
      ['Nu er vi 200', 'Signe Husted'],
    ],
  },
  {
    about: 'a second quotation in the paragraph',
    text: '”Det går godt,” siger Jytte Bak, forvalter. ”Vi har overskud for tredje år i træk.”',
    said: [['Det går godt', 'Jytte Bak']],
  },
  {
    about: 'a term',
    text: 'Projektet hedder ”Vejen til job” og løber til 2028. Det er en del af ”den gode indgang”.',
    said: [],
  },
  { about: 'irony', text: 'I mange år var det de ”svære” sager, der lå nederst i bunken.', said: [] },
  {
    about: 'a report quoted',
    text: 'I rapporten står der: ”Indsatsen har haft en målbar effekt på beskæftigelsen.”',
    said: [],
  },
  {
    about: 'a title and a real quote',
    text: 'Bogen ”Langsomt frem” udkommer i dag.\n\n”Den har taget mig ti år,” fortæller forfatter Ulla Krag.',
    said: [['Den har taget', 'Ulla Krag']],
  },
  {
    about: 'a Quote block by name',
    text: '<Quote name="Emma Rask" role="lærling">\nJeg tog bussen hver dag.\n</Quote>',
    said: [['Jeg tog bussen', 'Emma Rask']],
  },
  {
    about: 'a Quote block by person',
    text: 'Tekst om huset.\n\n<Quote person="karen-holst">\nVi samler kræfterne.\n</Quote>',
    said: [['Vi samler', 'Karen Holst']],
  },
  {
    about: 'she, after a Quote block',
    text: '<Quote name="Emma Rask" role="lærling">\nJeg tog bussen hver dag.\n</Quote>\n\n- Det var koldt, siger hun.',
    said: [
      ['Jeg tog', 'Emma Rask'],
      ['Det var koldt', 'Emma Rask'],
    ],
  },
  {
    about: 'Markdown quotation with a line under',
    text: '> Tak for hjælpen. Den kom i sidste øjeblik.\n>\n> — Knud Worm, pensionist',
    said: [['Tak for hjælpen', 'Knud Worm']],
  },
  {
    about: 'a known person with a middle name left out',
    text: '- Vi har fået en aftale, siger borgmester Poul Munk.',
    said: [['Vi har fået', 'Poul Munk']],
  },
  { about: 'initial', text: '”Tallene er solide,” siger økonomichef K. Holst.', said: [['Tallene er', 'K. Holst']] },
  {
    about: 'he says, inverted',
    text: 'Uddannelsesvejleder Kasper Juul har fulgt holdet. ”De har flyttet sig,” siger han.',
    said: [['De har flyttet', 'Kasper Juul']],
  },
  {
    about: 'single marks',
    text: '’Vi tager den i opløbet’, siger SSP-konsulent Rana Aziz.',
    said: [['Vi tager den', 'Rana Aziz']],
  },
  {
    about: 'marks within a reply',
    text: '- Vi kalder det ”åben dør”, for den er aldrig låst, siger leder Eva Tang.',
    said: [['Vi kalder det', 'Eva Tang']],
  },
  {
    about: 'a reply with marks',
    text: '- ”Kom indenfor”, sagde de. Og så gik jeg ind, fortæller Niels-Ove Berg.',
    said: [['”Kom indenfor”', 'Niels-Ove Berg']],
  },
  { about: 'a slogan', text: 'Kampagnen kører under overskriften: ”Alle kan noget.”', said: [] },
  {
    about: 'several in one sentence are terms',
    text: 'Man skelner mellem ”parate” og ”ikke parate”, siger loven.',
    said: [],
  },
  {
    about: 'two marks, two speakers',
    text: '”Vi byder velkommen,” siger rektor Ditte Qvist.\n\n”Og vi takker for tilliden,” svarer elevrådsformand Omar Said.',
    said: [
      ['Vi byder', 'Ditte Qvist'],
      ['Og vi takker', 'Omar Said'],
    ],
  },
  {
    about: 'ifølge',
    text: 'Ifølge teknisk chef Mie Ager er der ingen fare: ”Vandet er rent, og det har det været hele tiden.”',
    said: [['Vandet er rent', 'Mie Ager']],
  },
  {
    about: 'a written name and colon',
    text: 'Karl Emil Bork, formand for Ældrerådet: ”Vi er hørt for sent.”',
    said: [['Vi er hørt', 'Karl Emil Bork']],
  },
];
