/** Whether the page can start no worker, as a page of one file cannot: then it does itself what it would give to one. */
export const isWithoutWorkers = import.meta.env.ONE_FILE_DATASET !== undefined;
