const reorderList = (head) => {
  const nodes = [];
  for (let node = head; node; node = node.next) nodes.push(node);
  const order = nodes.map((_, i) => (i % 2 === 0 ? nodes[i / 2] : nodes[nodes.length - (i + 1) / 2]));
  order.forEach((node, i) => {
    node.next = order[i + 1] ?? null;
  });
  return head;
};
