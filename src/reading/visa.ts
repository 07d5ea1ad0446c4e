// Reads what a program says about visas (SPEC V1-V5): the face of src/reading/visa/.

export { readVisaColumn, readVisaWords, type VisaReading } from './visa/read';
export { combineVisa, type VisaColumnReading } from './visa/combine';
