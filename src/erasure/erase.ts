import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isoMoment } from '../danish/dates.ts';
import { listByFile } from '../ground/problem.ts';
import { erasure as words } from '../text/da/erasure.ts';
import { Stopped, type Asker } from './consent/ask.ts';
import { askConsent } from './consent/consent.ts';
import { findIn } from './names/find.ts';
import { newProblems } from './rework/proof.ts';
import { remainsOf } from './remains.ts';
import { listOf, unsureOf } from './report.ts';
import { rework, type Rework } from './rework/rework.ts';
import { idOf, survey, type Survey } from './survey.ts';
import { tracesFile, withTrace } from '../life/erasure/trace.ts';
import { wordingFaultOf } from './names/wording.ts';
import { reachOf } from '../life/erasure/versions.ts';
import { writeAll } from './rework/write.ts';

/** What is asked for. */
export interface ErasureRequest {
  /** The content folder. */
  content: string;
  /** Every spelling. */
  names: readonly string[];
  /** What stands in the name's place; asked for when it is not given. */
  wording: string | undefined;
  /** Why, for the trace that readers see. */
  reason: string | undefined;
  /** Only tell where the name stands. */
  isListOnly: boolean;
  at: Date;
}

/** How it ended: `refused` when the content would not hold together afterwards. */
export type Outcome = 'listed' | 'unchanged' | 'stopped' | 'refused' | 'written';

/**
 * Takes a person's name out of the content and of the earlier versions that the site shows, with consent for each place.
 * Nothing is written before all is answered, and then everything at once.
 * @param say tells something in the terminal
 */
export async function erase(request: ErasureRequest, asker: Asker, say: (text: string) => void): Promise<Outcome> {
  const { content, names, isListOnly } = request;
  const before = await survey(content, names);
  say(words.looksFor(before.sought.names));
  const reach = await reachOf(content);
  if (reach !== 'all') say(words.reach[reach]);
  const [found, unsure] = [listOf(before), unsureOf(before)];
  const nothing = unsure === '' ? words.nothing : words.nothingSure;
  say(found === '' ? nothing : `\n${found}\n`);
  if (unsure !== '') say(`\n${unsure}\n`);
  if (found === '' || isListOnly) {
    say(words.noPixels);
    return 'listed';
  }
  if (reach === 'part') return 'refused';
  try {
    return await askAndWrite(request, before, asker, say);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    say(`\n${words.stopped}`);
    return 'stopped';
  }
}

async function askAndWrite(
  request: ErasureRequest,
  before: Survey,
  asker: Asker,
  say: (text: string) => void,
): Promise<Outcome> {
  const { content } = request;
  const wording = await agreedWording(request.wording, before, asker, say);
  const consent = await askConsent(before, wording, asker);
  const made = await rework(content, before, consent);
  if (made.changes.size === 0) {
    say(words.noChange);
    return 'unchanged';
  }
  await addTrace(request, before, wording, made);
  const problems = await newProblems(content, made.changes);
  if (problems.length > 0) {
    say(`\n${words.refused}\n\n${listByFile(problems)}`);
    return 'refused';
  }
  await writeAll(content, made.changes);
  say(`\n${words.done(made.changes.size, made.versions.length)}\n`);
  const { renames } = consent;
  say(remainsOf(await survey(content, before.sought.names), { wording, renames, ...made }));
  return 'written';
}

async function agreedWording(
  given: string | undefined,
  { sought }: Survey,
  asker: Asker,
  say: (text: string) => void,
): Promise<string> {
  for (
    let wording = given?.trim() ?? (await asker.line(words.askWording));
    ;
    wording = await asker.line(words.askWording)
  ) {
    const fault = wordingFaultOf(wording, sought);
    if (fault === undefined) return wording;
    say(words.wordingFault[fault]);
  }
}

/** Keeps that it was done, and in which releases, where their names do not tell who it was. */
async function addTrace(
  { content, at, reason }: ErasureRequest,
  { sought }: Survey,
  wording: string,
  made: Rework,
): Promise<void> {
  const before =
    made.changes.get(tracesFile)?.toString('utf8') ??
    (await readFile(join(content, tracesFile), 'utf8').catch(() => undefined));
  const files = [...made.releases].map(idOf).filter((id) => findIn(id, sought).length === 0);
  const { versions, moved } = made;
  const trace = { at: isoMoment(at), wording, reason, files: files.sort(), versions: versions.sort(), moved };
  made.changes.set(tracesFile, Buffer.from(withTrace(before, trace)));
}
