function mergeKLists(lists) {
  const values = [];
  for (let node of lists) for (; node; node = node.next) values.push(node.val);
  let head = null;
  for (const value of values.sort().reverse()) head = new ListNode(value, head);
  return head;
}
