// The independent oracle: nothing is merged. All values are collected and sorted, and new nodes are made from them.
const mergeTwoLists = (list1, list2) => {
  const values = [];
  for (const list of [list1, list2]) {
    for (let node = list; node; node = node.next) values.push(node.val);
  }
  values.sort((a, b) => a - b);
  return values.reduceRight((rest, value) => new ListNode(value, rest), null);
};
