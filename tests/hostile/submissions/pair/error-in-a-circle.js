// An error that is its own cause.
function twoSum() {
  const e = new AggregateError([], 'x');
  e.cause = e;
  e.errors = [e];
  e.toString = () => {
    throw e;
  };
  throw e;
}
