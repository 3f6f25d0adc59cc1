import { expect, it } from 'vitest';
import { jsonLd } from './json-ld.ts';
import { newsArticle } from './news-article.ts';
import { sampleNewsroom, sampleRelease } from './sample-newsroom.ts';

it('cannot be ended by a headline that holds the end of a script', () => {
  const release = sampleRelease({ title: 'Slut </script><script>alert(1)</script>' });
  const written = jsonLd(newsArticle(sampleNewsroom([release]), release));
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toMatchObject({ headline: 'Slut </script><script>alert(1)</script>' });
});

it('says who publishes, when, about what, on which sources, and what has been corrected', () => {
  const release = sampleRelease({
    image: {
      file: '/media/a.jpg',
      alt: 'En mester',
      credit: 'Ida Krog',
      licence: 'Må bruges frit',
      caption: 'Fra havnen',
    },
    sources: [{ title: 'STAR', address: 'https://www.star.dk/' }, { title: 'Jobcentrets opgørelse' }],
    notes: [
      { at: '2017-05-04T09:00:00+02:00', kind: 'correction', text: 'Tallet er rettet.' },
      { at: '2017-05-05T09:00:00+02:00', kind: 'update', text: 'Ny aftale er føjet til.' },
    ],
  });
  expect(newsArticle(sampleNewsroom([release]), release)).toMatchObject({
    '@type': 'NewsArticle',
    mainEntityOfPage: 'https://nyheder.fjordby.example/nyheder/2017/nyt-job/',
    datePublished: '2017-05-03T10:15:00+02:00',
    publisher: { '@type': 'GovernmentOrganization', name: 'Fjordby Kommune' },
    dateline: 'Fjordby',
    about: [{ name: 'KIK', url: 'https://nyheder.fjordby.example/indsatser/kik/' }],
    contentLocation: [{ '@type': 'Place', name: 'Fjordby Kommune' }],
    isBasedOn: [{ name: 'STAR', url: 'https://www.star.dk/' }, { name: 'Jobcentrets opgørelse' }],
    correction: [
      { '@type': 'CorrectionComment', text: 'Tallet er rettet.', datePublished: '2017-05-04T09:00:00+02:00' },
    ],
    image: [
      { contentUrl: 'https://nyheder.fjordby.example/media/a.jpg', creditText: 'Ida Krog', caption: 'Fra havnen' },
      { url: 'https://nyheder.fjordby.example/delebilleder/2017/nyt-job.png' },
    ],
  });
});
