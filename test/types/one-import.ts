// What is read for the types of the SDK without a question: the floor of `npm run bench:types`.
export { createClient } from '@tiendo/sdk';
