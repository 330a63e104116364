/** In the address of the page with the sample: a link that can be kept and sent. */
export const SAMPLE_HASH = '#mau';
