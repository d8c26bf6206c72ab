var copyRandomList = function (head) {
  if (!head) return null;
  for (let node = head; node; node = node.next.next) {
    node.next = new Node(node.val, node.next, null);
  }
  for (let node = head; node; node = node.next.next) {
    node.next.random = node.random ? node.random.next : null;
  }
  const copyOfHead = head.next;
  // Only the copies are led on to each other; the old nodes still lead to them.
  for (let copy = copyOfHead; copy.next; copy = copy.next) {
    copy.next = copy.next.next;
  }
  return copyOfHead;
};
