// The command line: labels a file of programs through dist/Code.js.
export {};
