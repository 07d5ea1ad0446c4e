// T13: the program's record with international medical graduates.

import type { Program, Share } from '../../reading/facts';
import type { RuleNumbers } from '../../reference/numbers';
import type { Applicant } from '../applicant';
import type { Assessment, ImgRecord } from '../assessment';

/** By the share of non-US IMGs where that is known and tells about this person [O], else by the share of all IMGs [M]. */
export function imgRecord(program: Program, applicant: Applicant): Pick<Assessment, 'record' | 'recordFrom'> {
  const { numbers } = applicant.profile;
  if (applicant.countsAsNonUs && program.nonUsImgShare.kind !== 'unknown')
    return classify(program.nonUsImgShare, 'non-US IMG share', byNonUsShare, numbers);
  return classify(program.imgShare, 'IMG share', byImgShare, numbers);
}

type Classes = (percent: number, numbers: RuleNumbers) => ImgRecord;

const byNonUsShare: Classes = (percent, { nonUsHigh, nonUsMedium }) =>
  percent >= nonUsHigh ? 'High' : percent >= nonUsMedium ? 'Medium' : 'Low';

const byImgShare: Classes = (percent, { imgHigh, imgMedium }) =>
  percent >= imgHigh ? 'High' : percent > imgMedium ? 'Medium' : 'Low';

function classify(
  share: Share,
  from: 'non-US IMG share' | 'IMG share',
  classes: Classes,
  numbers: RuleNumbers,
): Pick<Assessment, 'record' | 'recordFrom'> {
  switch (share.kind) {
    case 'unknown':
      return { record: 'Unknown', recordFrom: null };
    case 'word':
      return { record: share.word, recordFrom: 'words' };
    case 'percent':
      return { record: share.value === 0 ? 'None' : classes(share.value, numbers), recordFrom: from };
  }
}
