// Every name resolves to something else.
function twoSum() {
  with (new Proxy({}, { has: () => true, get: () => 7 })) {
    return [a, b];
  }
}
