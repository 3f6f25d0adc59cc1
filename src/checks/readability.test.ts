import { describe, expect, it } from 'vitest';
import { found } from './fixtures.ts';

const hard =
  'Beskæftigelsesforvaltningens tværfaglige virksomhedskonsulenter koordinerer virksomhedspraktikforløb for aktivitetsparate kontanthjælpsmodtagere, herunder forsørgelsesgrundlag, beskæftigelsesfremmende foranstaltninger, opkvalificeringstilbud og mentorordninger.';
const easy = 'De fik et job, og de fik en plan. ';

describe('a text above the settings’ LIX', () => {
  it('is named with its LIX, the limit and the line of its longest sentence', () => {
    const [finding = ''] = found(
      { lead: 'Flere unge får et job. Det er nyt.'.padEnd(40, ' Ja.') },
      `${easy.repeat(4)}\n\n${`${hard} `.repeat(6)}`,
    );
    expect(finding).toMatch(/^10 text: Teksten er svær at læse: lixtallet er \d\d, og grænsen er 45\.$/);
  });

  it('is left alone when it is easy, short, in another language, or within the settings', () => {
    expect(found({}, easy.repeat(20))).toEqual([]);
    expect(found({}, hard)).toEqual([]);
    expect(found({ language: 'en' }, `${hard} `.repeat(12))).toEqual([]);
    expect(found({}, `${hard} `.repeat(12), { readability: 200 })).toEqual([]);
  });
});
