import type { APIRoute, GetStaticPaths } from 'astro';
import { openNewsroom } from '../../../newsroom/newsroom.ts';
import type { Card } from '../../../outputs/share/picture/card.ts';
import { cardOfRelease } from '../../../outputs/share/picture/cards.ts';
import { cardKey, renderCard } from '../../../outputs/share/picture/render-card.ts';

export const getStaticPaths = (async () => {
  const newsroom = await openNewsroom();
  return newsroom.readable.map((release) => {
    const [year, slug] = release.id.split('/') as [string, string];
    const card = cardOfRelease(newsroom, release);
    return { params: { year, slug }, props: { card }, cacheKey: cardKey(card) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await renderCard(props.card), { headers: { 'content-type': 'image/png' } });
