import type { APIRoute } from 'astro';
import { openNewsroom } from '../../newsroom/newsroom.ts';
import { cardOfNewsroom } from '../../outputs/share/picture/cards.ts';
import { renderCard } from '../../outputs/share/picture/render-card.ts';

export const GET: APIRoute = async () => {
  const { settings } = await openNewsroom();
  return new Response(await renderCard(cardOfNewsroom(settings)), { headers: { 'content-type': 'image/png' } });
};
