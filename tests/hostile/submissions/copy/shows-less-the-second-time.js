// Whoever asks the first node for its neighbours again gets none; behind it are the old nodes, whose data is where
// emptying them does not reach.
function cloneGraph(node) {
  if (node === null) return null;
  const data = new Map();
  const collect = (one) => {
    if (data.has(one)) return;
    data.set(one, { val: one.val, neighbors: one.neighbors });
    one.neighbors.forEach(collect);
  };
  collect(node);
  let asked = 0;
  let isAnswer = true;
  const first = {
    val: node.val,
    get neighbors() {
      isAnswer = true;
      return asked++ === 1 ? [] : data.get(node).neighbors;
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
  return first;
}
