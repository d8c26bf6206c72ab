function mergeTwoLists(list1, list2) {
  const values = [];
  for (let node = list1; node !== null; node = node.next) values.push(node.val);
  for (let node = list2; node !== null; node = node.next) values.push(node.val);
  values.sort();
  const front = new ListNode();
  let tail = front;
  for (const value of values) tail = tail.next = new ListNode(value);
  return front.next;
}

if (typeof module !== 'undefined') module.exports = { mergeTwoLists };
