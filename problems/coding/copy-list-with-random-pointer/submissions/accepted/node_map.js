const copyRandomList = (head) => {
  const copyOf = new Map([[null, null]]);
  for (let node = head; node !== null; node = node.next) copyOf.set(node, new Node(node.val));
  for (let node = head; node !== null; node = node.next) {
    const copy = copyOf.get(node);
    copy.next = copyOf.get(node.next);
    copy.random = copyOf.get(node.random);
  }
  return copyOf.get(head);
};
