import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('sentencesOf', () => {
  it.for([
    'Det koster 68 mio. kr. over tre år.',
    'Vi besøgte bl.a. Aabenraa, Nørrebæk m.fl. i foråret.',
    'Mødet den 12. juni 2017 begynder kl. 9.30 i lokale nr. 4.',
    'A.P. Møller og H. C. Andersen var her.',
    'Ring på tlf. 70 00 00 10, f.eks. inden kl. 16.00.',
    'Ifølge dr. Holst er 3,5 pct. af dem i job.',
    'Han sagde: ja tak.',
    'Er I klar? spurgte hun.',
    'Det er 5 kr. 10 gange.',
    'Noget: ja.',
    'Mødet. (se nedenfor)',
    'Hr. Holst kom, dvs. A. B. Holst.',
    'Se a.dk/b.c og 3.5.',
    'Han kom ! – men gik igen.',
  ])('reads “%s” as one', (text) => expect(sentencesOf(text)).toEqual([text]));

  it.for([
    ['Det koster 5 mio. kr. Kommunen betaler.', 'Det koster 5 mio. kr.', 'Kommunen betaler.'],
    ['Det skete i 2018. Siden er tallet faldet.', 'Det skete i 2018.', 'Siden er tallet faldet.'],
    ['”Det virker.” Sådan siger hun.', '”Det virker.”', 'Sådan siger hun.'],
    ['Er det nok? Nej! Slet ikke …', 'Er det nok?', 'Nej!', 'Slet ikke …'],
    ['Tre råd: Ring. Skriv. Kom.', 'Tre råd:', 'Ring.', 'Skriv.', 'Kom.'],
    ['Det er 5 kr. ”Ja,” sagde han.', 'Det er 5 kr.', '”Ja,” sagde han.'],
    ['(Ja.) Nej!! Måske!? Jo.', '(Ja.)', 'Nej!!', 'Måske!?', 'Jo.'],
    ['Ja…  Nej', 'Ja…', 'Nej'],
    ['Den er 5 xkm. Ja', 'Den er 5 xkm.', 'Ja'],
    ['Fnr. 5', 'Fnr.', '5'],
    ['Gade nr. 5 her. Ja', 'Gade nr. 5 her.', 'Ja'],
    ['I uge 5. – 3 dage', 'I uge 5.', '– 3 dage'],
    [''],
    ['   '],
    ['De har kaffe, te osv. Alle er velkomne.', 'De har kaffe, te osv.', 'Alle er velkomne.'],
  ])('splits “%s”', ([text = '', ...sentences]) => expect(sentencesOf(text)).toEqual(sentences));

  it('loses no word of any text', () => {
    const piece = fc.constantFrom('Det', 'bl.a.', 'kr.', 'virker.', 'mio.', '12.', 'juni', 'Ja!', '–', ':', '”Nej.”');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        expect(sentencesOf(text).join(' ')).toBe(text);
      }),
    );
  });
});
