// A delegate whose `then` and `return` throw.
function twoSum() {
  async function* g() {
    try {
      yield* {
        [Symbol.asyncIterator]() {
          return {
            next() {
              return {
                get then() {
                  throw 1;
                },
              };
            },
            return() {
              throw 2;
            },
          };
        },
      };
    } finally {
    }
  }
  const it = g();
  it.next();
  it.return();
  return [0, 0];
}
