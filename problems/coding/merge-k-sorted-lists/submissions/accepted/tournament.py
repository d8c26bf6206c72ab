class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        left = lists
        while len(left) > 1:
            winners = []
            for i in range(0, len(left), 2):
                winners.append(self.merge_two(left[i], left[i + 1]) if i + 1 < len(left) else left[i])
            left = winners
        return left[0] if left else None

    def merge_two(self, a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
        front = tail = ListNode()
        while a is not None and b is not None:
            if a.val <= b.val:
                tail.next = a
                a = a.next
            else:
                tail.next = b
                b = b.next
            tail = tail.next
        tail.next = a if a is not None else b
        return front.next
