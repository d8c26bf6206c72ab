var copyRandomList = function (head) {
  // Each copy comes right behind its original.
  for (let node = head; node !== null; node = node.next.next) {
    node.next = new Node(node.val, node.next, null);
  }
  for (let node = head; node !== null; node = node.next.next) {
    if (node.random !== null) node.next.random = node.random.next;
  }
  // Take the two lists apart, and leave the original as it was.
  const copyOfHead = head === null ? null : head.next;
  for (let node = head; node !== null; node = node.next) {
    const copy = node.next;
    node.next = copy.next;
    if (copy.next !== null) copy.next = copy.next.next;
  }
  return copyOfHead;
};
