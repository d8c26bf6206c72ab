# The independent oracle: nothing is merged. All values are collected and sorted, and new nodes are made from them.
class Solution:
    def mergeKLists(self, lists):
        values = []
        for node in lists:
            while node:
                values.append(node.val)
                node = node.next
        head = None
        for value in sorted(values, reverse=True):
            head = ListNode(value, head)
        return head
