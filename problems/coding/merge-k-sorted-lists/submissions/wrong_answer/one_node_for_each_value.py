class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        node_of = {}
        for node in lists:
            while node:
                node_of[node.val] = node
                node = node.next
        front = tail = ListNode()
        for value in sorted(node_of):
            tail.next = node_of[value]
            tail = tail.next
        tail.next = None
        return front.next
