import { z } from 'astro/zod';
import { BAR, day, field, list, moment, record, reference, text, webAddress } from '../../ground/fields.ts';
import { mail, phone } from '../people/schema.ts';
import { contrastIn, leastContrast } from './contrast.ts';
import { services } from './share-services.ts';

const colour = (mode: 'light' | 'dark') =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, {
      abort: true,
      error: `Farven kan ikke læses.${BAR}Skriv den som seks tegn efter #, fx "#0b5345".${BAR}Skriv den som seks tegn efter #, fx #0b5345.`,
    })
    .refine((written) => contrastIn(mode, written) >= leastContrast, {
      abort: true,
      error: ({ input }) =>
        `Farven har kun kontrasten ${contrastIn(mode, String(input)).toFixed(1).replace('.', ',')}:1.${BAR}Vælg en ${mode === 'light' ? 'mørkere' : 'lysere'} farve: mindst 4,5:1, så alle kan læse den.`,
    });

/** The newsroom's settings, `content/settings.yaml`. */
export const settingsSchema = record({
  name: field(text('Navnet', 3, 40), 'Navn', 'Nyhedsrummets navn, fx Fjordby i job.'),
  tagline: field(text('Undertitlen', 5, 100), 'Undertitel', 'Én linje om, hvad læserne finder her.'),
  address: field(
    webAddress('Adressen').refine((address) => /^https?:\/\/[^/@]+\/?$/.test(address), {
      error: `Adressen må kun være et værtsnavn.${BAR}Skriv fx https://nyheder.fjordby.example uden mappe eller brugernavn.${BAR}Skriv kun begyndelsen, fx https://nyheder.fjordby.example.${BAR}Adressen er længere, end den må være.`,
    }),
    'Adresse',
    'Den adresse, som siden ligger på, fx https://nyheder.fjordby.example.',
  ),
  feedAuthority: field(
    z.string().regex(/^[a-z0-9.-]+,\d{4}(-\d{2}){0,2}$/, {
      error: `Feednavnet kan ikke læses.${BAR}Skriv et domæne og et år, fx fjordby.example,2016.`,
    }),
    'Feednavn',
    'Et domæne og et år, hvor I ejede det. Indgår i det kendemærke, som læsernes programmer kender nyhederne på, og må aldrig ændres. Er det gemt forkert, kan kun webredaktionen rette det.',
  ),
  publisher: field(
    record({
      name: field(text('Udgiverens navn', 3, 80), 'Navn', 'Den myndighed, der udgiver.'),
      website: field(webAddress('Udgiverens hjemmeside'), 'Hjemmeside', 'Myndighedens egen forside.'),
      municipality: field(
        reference('Kommunen', 'municipalities').optional(),
        'Kommune',
        'Om-teksten står kun under nyheder, der handler om denne kommune. Uden valg står den under alle.',
      ),
    }),
    'Udgiver',
    'Hvem der står bag.',
  ),
  pressContact: field(
    record({
      name: field(text('Pressekontaktens navn', 3, 80), 'Navn', 'Person eller vagt, fx Pressevagten.'),
      role: field(text('Titlen', 2, 120).optional(), 'Titel', 'Fx presserådgiver.'),
      phone: field(phone, 'Telefon', 'Nummeret til pressen.'),
      mail: field(mail, 'Mail', 'Adressen til pressen.'),
      hours: field(text('Åbningstiden', 3, 120).optional(), 'Åbningstid', 'Hvornår telefonen bliver taget.'),
    }),
    'Pressekontakt',
    'Vises på nyheder, der ikke har deres egen kontakt.',
  ),
  boilerplate: field(text('Om-teksten', 40, 900), 'Om kommunen', 'Den faste tekst til sidst i pressemeddelelser.'),
  colour: field(
    record({
      light: field(colour('light').default('#0b5345'), 'På lys baggrund', 'Skal kunne læses på hvidt.'),
      dark: field(colour('dark').default('#7fd6bd'), 'På mørk baggrund', 'Skal kunne læses på næsten sort.'),
    }),
    'Farve',
    'Kommunens farve. Kontrasten kontrolleres, når siden bygges (mindst 4,5:1).',
  ),
  oldAfterMonths: field(
    z
      .int({ error: `Alderen er ikke et helt tal.${BAR}Skriv antal måneder, fx 24.` })
      .min(1)
      .max(600),
    'Gammel efter',
    'Antal måneder, før en nyhed får beskeden “Nyheden er fra …”.',
  ),
  ended: field(
    list(
      record({
        name: field(text('Navnet', 2, 120), 'Navn', 'Lovens eller ordningens navn: Lov om aktiv havnepolitik.'),
        at: field(day('Dagen'), 'Ophørt', 'Den første dag, den ikke gælder.'),
        text: field(
          text('Beskeden', 10, 300).optional(),
          'Besked',
          'Hvad læserne skal vide. Udelades den, står der “<Navn> gælder ikke længere (ophørt …).”',
        ),
        mentions: field(
          list(text('Ordet', 2, 80)),
          'Nævnes som',
          'De ord, som nyhederne bruger om den. Endelser findes med. Uden ord søges der efter navnet.',
        ),
        link: field(webAddress('Adressen').optional(), 'Læs mere', 'Hvor læserne kan se, hvad der gælder nu.'),
      }),
    ),
    'Ophørte love og ordninger',
    'Nævner en ældre nyhed en af dem, står det i beskeden over nyheden. Indsatser klarer sig selv: de har deres egen slutdato.',
  ),
  perPage: field(
    z
      .int({ error: `Antallet er ikke et helt tal.${BAR}Skriv fx 20.` })
      .min(5)
      .max(100)
      .default(20),
    'Nyheder pr. side',
    'Hvor mange nyheder arkivet viser ad gangen.',
  ),
  readability: field(
    z
      .int({ error: `Lixtallet er ikke et helt tal.${BAR}Skriv fx 45.` })
      .min(20)
      .max(80)
      .default(45),
    'Højeste lixtal',
    'Er en nyhed sværere at læse, siger redaktionen til. 35–44 er som en avis, 45–54 som en fagbog.',
  ),
  featured: field(
    list(reference('Nyheden', 'releases')),
    'Fremhævet',
    'Nyheder øverst på forsiden. Uden valg vises den nyeste.',
  ),
  share: field(
    list(
      z.enum(services, {
        error: `Tjenesten kendes ikke.${BAR}Brug en af disse: ${services.join(', ')}.${BAR}Vælg en fra listen.`,
      }),
    ),
    'Del på',
    'De links, som læserne kan dele med. Ingen af dem henter noget udefra.',
  ),
  accessibilityStatement: field(
    webAddress('Tilgængelighedserklæringen').optional(),
    'Tilgængelighedserklæring',
    'Adressen på erklæringen hos Digitaliseringsstyrelsen (lov nr. 692 af 8. juni 2018, § 4).',
  ),
  opened: field(
    moment('Åbningstidspunktet').optional(),
    'Åbnet for læserne',
    'Hvornår nyhedsrummet blev åbnet. Det, som er gemt før, har aldrig været offentligt og er ikke med i ændringerne.',
  ),
  demonstration: field(
    text('Beskeden', 10, 200).optional(),
    'Demonstration',
    'Besked øverst på hver side. Udelades i et rigtigt nyhedsrum.',
  ),
});

export type Settings = z.output<typeof settingsSchema>;
