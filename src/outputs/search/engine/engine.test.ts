import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex, type OpenedIndex } from '../../../../scripts/bench-search/in-node.ts';
import { makeIndex } from '../../../integrations/make-index.ts';
import { readAddress } from '../address.ts';
import { openEngine, type Engine } from './engine.ts';

interface SampleText {
  address: string;
  day: string;
  title: string;
  text: string;
  filters: Record<string, string[]>;
}

const written: SampleText[] = [
  {
    address: '/nyheder/2017/a/',
    day: '2017-06-12',
    title: 'Minister på besøg',
    text: 'Sophie Løhde hørte, hvordan kontanthjælpsmodtagere kommer i virksomhedspraktik. Det koster 68 mio. kr. Hun leder ministeriet.',
    filters: { initiative: ['kik'], kind: ['result'], year: ['2017'] },
  },
  {
    address: '/nyheder/2019/b/',
    day: '2019-01-15',
    title: 'Ledige i praktik',
    text: 'De ledige landmænd er begyndt i praktik hos en gartner i Køge, siger lederen. De spiser i en sal på kroen.',
    filters: { initiative: ['kik', 'job-foerst'], kind: ['news'], year: ['2019'] },
  },
  {
    address: '/nyheder/2019/c/',
    day: '2019-03-01',
    title: 'A pilot in Aabenraa',
    text: 'The pilot begins with a praktik.',
    filters: { kind: ['news'], year: ['2019'], language: ['en'] },
  },
  {
    address: '/indsatser/kik/',
    day: '2016-01-01',
    title: 'KIK',
    text: 'Kommunens investeringsstrategi har fået en ny leder. Mød os på caféen ved saltsyderiet.',
    filters: { initiative: ['kik'], kind: ['initiative'] },
  },
];

let index: OpenedIndex;
let engine: Engine;

beforeAll(async () => {
  const { files } = await makeIndex(written.map(pageOf), {
    concepts: [
      {
        words: ['kontanthjælp', 'kontanthjælpsmodtager'],
        leads: ['bistandshjælp', 'mistet arbejdet', 'gået på socialen', 'hjælp under 30', 'AF'],
      },
      { words: ['hjælp', 'strategi'], leads: ['opbakning'] },
      { words: ['omskoling'], leads: ['ledige landmænd', 'skifte fag'] },
      { words: ['kro'], leads: ['cafe', 'usynlig investeringsstrategi'] },
    ],
    whole: [],
    names: [['Sophie Løhde', 'Sofie Løhde']],
  });
  index = await openIndex(files);
  engine = await openEngine(index.sources);
}, 240_000);

afterAll(() => index.close());

function pageOf({ address, day, title, text, filters }: SampleText) {
  const meta = Object.entries({ title, day, kind: 'Nyhed', lead: 'Manchetten', initiatives: 'KIK', image: '' });
  const head = [
    ...meta.map(([name, content]) => `<meta content="${content}" data-pagefind-meta="${name}[content]">`),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => `<meta content="${value}" data-pagefind-filter="${name}[content]">`),
    ),
    `<meta content="${day}" data-pagefind-sort="date[content]">`,
  ];
  const html = `<html lang="da"><head>${head.join('')}</head><body><p class="lead" data-pagefind-body>Manchetten</p><div data-pagefind-body><p>${text}</p></div></body></html>`;
  return { address, html };
}

async function ask(address: string) {
  const answer = await engine.search(readAddress(address));
  const results = await answer.results(0, 10);
  return { answer, results, addresses: results.map((result) => result.address) };
}

const found = async (query: string) => (await ask(`?q=${encodeURIComponent(query)}`)).addresses;

const [minister, unemployed, pilot, initiative] = written.map(({ address }) => address);

test.each([
  ['a word inside another', 'modtagere', [minister]],
  ['the first word of another', 'kontanthjælp', [minister]],
  ['another form of a word', 'landmand', [unemployed]],
  ['a name in another spelling', 'Sofie Løhde', [minister]],
  ['a name without Danish letters', 'Lohde', [minister]],
  ['a town as it is written today', 'Åbenrå', [pilot]],
  ['a town that is a verb without Danish letters', 'Koge', [unemployed]],
  ['two words for one', 'virksomheds praktik', [minister]],
  ['words that were written as one, with a small one between', 'landmændhosgartner', [unemployed]],
  ['an amount in another form', '68.000.000 kroner', [minister]],
  ['the day that it came out', '12/6 2017', [minister]],
  ['the season that it came out in', 'sommeren 2017', [minister]],
  ['an everyday word for an official one', 'bistandshjælp', [minister]],
  ['an everyday phrase in other forms, with words between', 'jeg mistede mit arbejde', [minister]],
  ['an everyday phrase whose verb is irregular', 'hun gik på socialen', [minister]],
  ['an everyday phrase with a number in it', 'hjælp under 30', [minister]],
  ['an old name that is written as a small word', 'AF', [minister]],
  ['a mistyped word', 'virksomhedspratik', [minister]],
  ['a word with a wrong first letter', 'birksomhedspraktik', [minister]],
  ['a sentence', 'Hvad koster det at få folk i virksomhedspraktik?', [minister]],
])('a release is found by %s', async (_, query, addresses) => {
  expect(await found(query)).toEqual(addresses);
});

test('words that only look alike are kept apart', async () => {
  expect(await found('leder')).toEqual([unemployed, initiative]);
  expect(await found('ledelse')).toEqual([]);
  expect((await ask('?q=leder')).results[0]?.excerpt).toContainEqual({ text: 'lederen', marked: true });
});

test('an everyday word leads first to pages about what it means, then to those about something that holds it', async () => {
  expect(await found('opbakning')).toEqual([initiative, minister]);
});

test('a release that says what readers search with is found by what it means, and shows where', async () => {
  expect(await found('omskoling')).toEqual([unemployed]);
  expect(await found('skifte fag')).toEqual([unemployed]);
  const [result] = (await ask('?q=omskoling')).results;
  expect(result?.excerpt).toContainEqual({ text: 'ledige landmænd', marked: true });
});

test('a phrase of the list is found by what it means, and by those of its words that a release holds', async () => {
  expect(await found('usynlig investeringsstrategi')).toEqual([initiative, unemployed]);
});

test('a word without its accents is found before what it means', async () => {
  expect(await found('cafe')).toEqual([initiative, unemployed]);
});

test('a word that is right is taken for the beginning of a longer one, and never for a form of another', async () => {
  expect(await found('salt')).toEqual([initiative]);
});

test('who asks for a new leader finds one, however it is inflected', async () => {
  expect((await found('nye ledere'))[0]).toBe(initiative);
});

test('a word that is far from all others is not taken for one of them', async () => {
  expect(await found('kulturens')).toEqual([]);
});

test('a short word in the middle of a sentence is not taken for the beginning of another', async () => {
  expect(await found('må jeg tage en pil med til gartner')).toEqual([unemployed]);
});

test('the word itself comes before words that hold it', async () => {
  expect(await found('praktik')).toEqual([unemployed, pilot, minister]);
});

test('what holds all comes first, and what holds some is counted apart', async () => {
  const { answer, addresses } = await ask('?q=praktik+gartner');
  expect(addresses[0]).toBe(unemployed);
  expect(answer.full).toBe(1);
});

test('an age in a question is nothing that a release must hold', async () => {
  expect((await ask('?q=kan+min+søn+på+15+komme+i+virksomhedspraktik')).answer.full).toBe(1);
});

test('a reader is told what was searched for instead, and can insist', async () => {
  const { answer } = await ask('?q=gartnnr');
  expect(answer).toMatchObject({ shown: 'gartner', instead: '"gartnnr"', total: 1 });
  expect(await found(answer.instead ?? '')).toEqual([]);
  expect((await ask('?q=gartner')).answer.shown).toBeUndefined();
});

test('a reader can insist on the words as they were typed', async () => {
  expect((await ask('?q=gartnnr&praecist=1')).answer).toMatchObject({ shown: undefined, total: 0 });
  expect((await ask('?q=gartner&praecist=1')).addresses).toEqual([unemployed]);
});

test('a reader’s own choice of order comes before the search’s', async () => {
  expect((await ask('?q=Løhde&sortering=bedste')).answer.order).toBe('best');
});

test('what holds all stays before what holds some, also when the newest come first', async () => {
  const { answer, addresses } = await ask('?q=praktik+gartner&sortering=nyeste');
  expect([answer.full, addresses[0]]).toEqual([1, unemployed]);
});

test('words in quotation marks are marked where they stand together', async () => {
  const { results } = await ask(`?q=${encodeURIComponent('"siger lederen"')}`);
  expect(results[0]?.excerpt).toContainEqual({ text: 'siger lederen', marked: true });
});

test('for a name or a date the newest come first', async () => {
  expect((await ask('?q=Løhde')).answer.order).toBe('newest');
  expect((await ask('?q=2019')).answer.order).toBe('newest');
  expect((await ask('?q=praktik')).answer.order).toBe('best');
});

test('values of one facet widen a search, values of two facets narrow it', async () => {
  expect((await ask('?q=praktik&indsats=kik&indsats=job-foerst')).addresses).toEqual([unemployed, minister]);
  expect((await ask('?q=praktik&indsats=kik&aar=2019')).addresses).toEqual([unemployed]);
});

test('the counts beside a facet say what each of its values would give, whatever is chosen in it', async () => {
  const { answer } = await ask('?q=praktik&aar=2019&type=news');
  expect(answer.total).toBe(2);
  expect(answer.counts.year).toEqual({ '2019': 2 });
  expect(answer.counts.kind).toEqual({ news: 2 });
  expect(answer.counts.initiative).toEqual({ kik: 1, 'job-foerst': 1 });
  expect((await ask('?q=praktik&aar=2019')).answer.counts.year).toEqual({ '2017': 1, '2019': 2 });
});

test('without words to match, and when the reader asks for it, the newest come first', async () => {
  expect((await ask('')).addresses).toEqual([pilot, unemployed, minister, initiative]);
  expect((await ask('?q=praktik&sortering=nyeste')).addresses).toEqual([pilot, unemployed, minister]);
});

test('a result shows where the words stand, or its lead when they stand in the title only', async () => {
  const { results } = await ask('?q=praktik');
  const excerpts = new Map(results.map(({ address, excerpt }) => [address, excerpt]));
  expect(excerpts.get(minister ?? '')).toContainEqual({ text: 'virksomhedspraktik', marked: true });
  expect((await ask('?q=besøg')).results[0]?.excerpt).toEqual([{ text: 'Manchetten', marked: false }]);
  expect((await ask('?q=besøg')).results[0]?.heading).toContainEqual({ text: 'besøg', marked: true });
  expect(results.find(({ address }) => address === pilot)?.language).toBe('en');
  const { results: all } = await ask('');
  expect(all[0]?.label).toEqual([{ text: 'Nyhed · KIK', marked: false }]);
  expect([all[0]?.isInitiative, all[3]?.isInitiative]).toEqual([false, true]);
});

test('an amount and a word that stands for another are marked where they stand', async () => {
  const [amount] = (await ask('?q=68+millioner')).results;
  expect(amount?.excerpt).toContainEqual({ text: '68 mio.', marked: true });
  const [everyday] = (await ask('?q=bistandshjælp')).results;
  expect(everyday?.excerpt).toContainEqual({ text: 'kontanthjælpsmodtagere', marked: true });
});

test('an index that cannot be fetched is an error that the page can tell of', async () => {
  const own = { ...index.sources.own, parts: () => Promise.reject(new Error('404')) };
  await expect(openEngine({ ...index.sources, own })).rejects.toThrow('404');
});

test('Pagefind’s program is fetched only for what stands in quotation marks, and asked for again if it did not come', async () => {
  let asked = 0;
  const pagefind = () => Promise.reject(new Error(`404 for the ${++asked}th time`));
  const other = await openEngine({ ...index.sources, pagefind });
  expect((await other.search(readAddress('?q=ledige+landmænd'))).total).toBe(1);
  expect(asked).toBe(0);
  for (const time of [1, 2]) await expect(other.search(readAddress('?q="ledige"'))).rejects.toThrow(`the ${time}th`);
});
