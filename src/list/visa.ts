// L5: visa policies of the applications: unknown ones, H-1B without Step 3, and how many accept a J-1 for certain.

import { listMessages as say } from '../messages/list';
import { rowsOf, tierOf, type Listed } from './applications';
import { finding, holds, sourceOf, type Check } from './context';
import type { Finding } from './finding';

const CHECK = 'Visa';

export const checkVisa: Check = (context) => {
  const { list, applicant, profile } = context;
  const { applications } = list;
  if (applications.length === 0) return [];
  // What is Ineligible is named by L4: nobody need ask its coordinator about visas.
  const open = applications.filter((program) => tierOf(program) !== 'Ineligible');
  const seeksJ1 = applicant.visa.j1;
  if (!seeksJ1 && !applicant.visa.h1b) {
    const ask = open.filter(({ entry }) => entry.assessment.visa.kind === 'Check');
    return ask.length > 0
      ? [finding('Warn', 'L5', CHECK, say.visaAsk(ask.length, rowsOf(ask)), rowsOf(ask))]
      : [holds('L5', CHECK, say.visaNotNeeded())];
  }

  const findings: Finding[] = [];
  const unknown = open.filter(({ entry }) => entry.assessment.visa.unknown);
  if (unknown.length > 0)
    findings.push(finding('Warn', 'L5', CHECK, say.visaUnknown(unknown.length, rowsOf(unknown)), rowsOf(unknown)));

  const needStep3 = applicant.step3Passed ? [] : open.filter((program) => onlyByH1b(program, seeksJ1));
  if (needStep3.length > 0) {
    const orJ1 = seeksJ1 && profile.stage !== 'Interviews and ranking';
    const words = say.visaNeedsStep3(needStep3.length, rowsOf(needStep3), orJ1);
    findings.push(finding('Warn', 'L5', 'H-1B', words, rowsOf(needStep3)));
  }

  const acceptJ1 = applications.filter(acceptsJ1);
  const limit = profile.numbers.j1Share;
  if (seeksJ1 && 100 * acceptJ1.length < limit * applications.length) {
    const others = applications.filter((program) => !acceptsJ1(program));
    const words = say.j1Share(acceptJ1.length, applications.length, limit, sourceOf(['j1Share'], context));
    findings.push(finding('Warn', 'L5', 'J-1', words, rowsOf(others)));
  }
  return findings.length > 0
    ? findings
    : [holds('L5', CHECK, say.visaOk(acceptJ1.length, applications.length, seeksJ1))];
};

/** Flag OK by way of a J-1 (V7). */
export function acceptsJ1({ entry }: Listed): boolean {
  return entry.assessment.visa.kind === 'OK' && entry.program.visa.j1 === 'Yes';
}

/** T18: J-1 is not wanted or refused, and H-1B may be had. */
function onlyByH1b({ entry }: Listed, seeksJ1: boolean): boolean {
  const { visa } = entry.program;
  const byH1b = visa.h1b === 'Yes' || visa.h1b === 'Limited';
  return entry.assessment.visa.kind === 'Check' && byH1b && (!seeksJ1 || visa.j1 === 'No');
}
