export function copyRandomList(head) {
  const copies = {};
  const chain = [];
  for (let node = head; node; node = node.next) {
    const copy = new Node(node.val);
    copies[node.val] = copy;
    chain.push([node, copy]);
  }
  chain.forEach(([node, copy], index) => {
    copy.next = index + 1 < chain.length ? chain[index + 1][1] : null;
    copy.random = node.random ? copies[node.random.val] : null;
  });
  return chain.length > 0 ? chain[0][1] : null;
}
