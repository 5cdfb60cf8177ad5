// What `#dataset` is to the compiler: the data are checked when they are generated, not here.
import type { Dataset } from '@tiendo/model';

declare const dataset: Dataset;
// oxlint-disable-next-line import/no-default-export -- a JSON module has no other
export default dataset;
