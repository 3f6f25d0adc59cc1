import { readYaml } from '../../ground/front-matter.ts';
import { erasure as words } from '../../text/da/erasure.ts';
import type { Asker } from './ask.ts';
import { contextOf } from './context.ts';
import { findIn } from '../names/find.ts';
import { lettersOf } from '../names/fold.ts';
import { askPeople } from './people.ts';
import { proposalOf, type Agreed, type Proposal } from './proposal.ts';
import { askRenames } from './renames.ts';
import type { Edit } from '../names/replace.ts';
import type { SearchedText, FoundHit, Survey } from '../survey.ts';

/** All that was agreed to. */
export interface Consent extends Agreed {
  /** By text, what is put into it. */
  edits: Map<SearchedText, Edit[]>;
  dropped: Set<string>;
  /** Picture files that lose what they say besides their pixels. */
  pictures: string[];
}

/**
 * Asks for consent to each change; nothing is changed here.
 * @throws Stopped when the one who is asked says stop
 */
export async function askConsent(survey: Survey, wording: string, asker: Asker): Promise<Consent> {
  const { people, files, named, sought, pictures } = survey;
  const agreed = await askPeople(people, files, wording, asker);
  const own = new Set(people.map(({ file }) => file));
  const renames = await askRenames(
    named.filter((file) => !own.has(file)),
    files,
    { sought, wording, asker },
  );
  const consent: Consent = { wording, people: agreed, renames, edits: new Map(), dropped: new Set(), pictures: [] };
  const decided = agreed.map(({ id }) => `people/${id}.yaml`);
  const asked = Object.groupBy(
    [...survey.texts, ...survey.earlier].filter(
      ({ hits, file }) => hits.length > 0 && file !== 'ledger.txt' && !decided.includes(file),
    ),
    ({ file }) => file,
  );
  const press = pressMail(survey);
  for (const group of Object.values(asked)) await askFile(group ?? [], consent, press, asker);
  for (const { file, written } of pictures)
    if (await asker.yes(words.picture(file, written))) consent.pictures.push(file);
  return consent;
}

/** What stands in the place of a person's mail: the newsroom's own, if it does not bear the name as well. */
function pressMail({ texts, sought }: Survey): string | undefined {
  const settings = texts.find(({ file }) => file === 'settings.yaml');
  const { pressContact } = readYaml(settings?.text ?? '').fields as { pressContact?: { mail?: unknown } };
  const mail = pressContact?.mail;
  return typeof mail === 'string' && findIn(mail, sought).length === 0 ? mail : undefined;
}

/** Asks about one file and what it was before. What was answered of one state is not asked again of another. */
async function askFile(group: readonly SearchedText[], consent: Consent, press: string | undefined, asker: Asker) {
  const answered = new Map<string, boolean>();
  const all: { sure?: boolean; unsure?: boolean } = {};
  for (const found of group) {
    const edits: Edit[] = [];
    for (const [index, hit] of found.hits.entries()) {
      const proposal = proposalOf(found, hit, consent, press);
      if (!proposal) continue;
      const { before } = contextOf(found.text, proposal.edits[0] ?? { ...hit, text: '' });
      const nth = found.hits.slice(0, index).filter(({ line }) => line === hit.line).length;
      const key = `${lettersOf(before)} ${nth} ${hit.kind}`;
      const isSure = hit.kind === 'whole';
      const known = answered.get(key) ?? (isSure ? all.sure : all.unsure);
      const yes = known ?? (await askHit(found, hit, proposal, all, asker));
      answered.set(key, yes);
      if (!yes) continue;
      edits.push(...proposal.edits);
      if (proposal.drop !== undefined) consent.dropped.add(proposal.drop);
    }
    if (edits.length > 0) consent.edits.set(found, edits);
  }
}

async function askHit(
  { file, text, before }: SearchedText,
  hit: FoundHit,
  { edits: [edit], question }: Proposal,
  all: { sure?: boolean; unsure?: boolean },
  asker: Asker,
): Promise<boolean> {
  const place = [`content/${file}`, ...(before ? [words.earlier(before.savedAt)] : []), words.line(hit.line)].join(
    ', ',
  );
  const context = contextOf(text, edit ?? { ...hit, text: '' });
  const shown = question ?? `${words.before(context.before)}\n${words.after(context.after)}`;
  const isSure = hit.kind === 'whole';
  const answers = isSure ? (['j', 'n', 'alle', 'ingen'] as const) : (['j', 'n', 'ingen'] as const);
  const answer = await asker.choose(
    `\n${place}${words.kind(hit.kind)}\n${shown}`,
    isSure ? words.keys.sure : words.keys.unsure,
    answers,
  );
  if (answer === 'alle') all.sure = true;
  if (answer === 'ingen') all.unsure = false;
  if (answer === 'ingen' && isSure) all.sure = false;
  return answer === 'j' || answer === 'alle';
}
