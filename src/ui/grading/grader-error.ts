/** The grader cannot be reached or broke off; another one may do the work. */
export class GraderUnavailable extends Error {
  override readonly name = 'GraderUnavailable';
}

/** The grader understood the request and will not do it; another grader would not either. */
export class GradeRefused extends Error {
  override readonly name = 'GradeRefused';
}
