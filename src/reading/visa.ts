// Reads what a program says about visas (SPEC V1-V5): the face of src/reading/visa/.

export { readVisaColumn, readVisaWords } from './visa/read';
export type { VisaReading } from './visa/settle';
export { combineVisa, type VisaColumnReading } from './visa/combine';
