// The independent oracle: no link is turned around. All values are collected, and new nodes are made from them.
const reverseList = (head) => {
  const values = [];
  for (let node = head; node; node = node.next) values.push(node.val);
  const dummy = new ListNode();
  let tail = dummy;
  while (values.length > 0) {
    tail.next = new ListNode(values.pop());
    tail = tail.next;
  }
  return dummy.next;
};
