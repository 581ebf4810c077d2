/** JSON has no comments, so a key that begins like one is a remark: it is passed over. */
export const REMARK = '//';

/** The object without its remarks. */
export const withoutRemarks = (given: object): object =>
  Object.keys(given).some(isRemark)
    ? Object.fromEntries(Object.entries(given).filter(([key]) => !isRemark(key)))
    : given;

const isRemark = (key: string): boolean => key.startsWith(REMARK);
