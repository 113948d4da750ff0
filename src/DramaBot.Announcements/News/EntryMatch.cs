namespace DramaBot.Announcements.News;

/// <summary>Finds out which entry is which earlier one, edited.</summary>
internal static class EntryMatch
{
    /// <summary>For each entry the earlier one that it is, most alike first; each is taken once. Null for an entry that is new.</summary>
    public static SeenFact?[] Find(IReadOnlyList<Update> updates, SeenFact[] seen)
    {
        var found = new SeenFact?[updates.Count];
        if (seen.Length == 0)
            return found;
        var taken = new bool[seen.Length];
        IEnumerable<(int Now, int Then, int Likeness)> alike =
            from now in Enumerable.Range(0, updates.Count)
            from then in Enumerable.Range(0, seen.Length)
            let likeness = updates[now].LikenessTo(seen[then].Update)
            where likeness >= Update.SameAt && (!seen[then].IsWithdrawn || updates[now].MayBeAgain(seen[then].Update))
            select (now, then, likeness);
        // Of equals, those that say the very same come first, then those the seeds still hold, then the order of the file.
        foreach ((int now, int then, _) in alike
            .OrderByDescending(static pair => pair.Likeness)
            .ThenByDescending(pair => updates[pair.Now] == seen[pair.Then].Update)
            .ThenBy(pair => seen[pair.Then].IsWithdrawn)
            .ThenBy(static pair => pair.Now)
            .ThenBy(static pair => pair.Then))
        {
            if (found[now] is null && !taken[then])
                Take(now, then);
        }

        for (int now = 0; now < updates.Count; now++)
        {
            for (int then = 0; then < seen.Length && found[now] is null; then++)
            {
                if (!taken[then] && !seen[then].IsWithdrawn && updates[now].Replaces(seen[then].Update))
                    Take(now, then);
            }
        }

        return found;

        void Take(int now, int then)
        {
            found[now] = seen[then];
            taken[then] = true;
        }
    }
}
