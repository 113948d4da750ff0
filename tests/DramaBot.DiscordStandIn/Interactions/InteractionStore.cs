using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DramaBot.DiscordStandIn.Interactions;

/// <summary>The interactions that were sent, by id and by token.</summary>
internal sealed class InteractionStore
{
    private readonly ConcurrentDictionary<ulong, InteractionRecord> _byId = new();
    private readonly ConcurrentDictionary<string, InteractionRecord> _byToken = new(StringComparer.Ordinal);

    public IReadOnlyList<InteractionRecord> All => [.. _byId.Values.OrderBy(r => r.Id)];

    public void Add(InteractionRecord record)
    {
        _byId[record.Id] = record;
        _byToken[record.Token] = record;
    }

    public bool TryFind(ulong id, string token, [NotNullWhen(true)] out InteractionRecord? record) =>
        _byId.TryGetValue(id, out record) && record.Token == token;

    public bool TryFind(ulong id, [NotNullWhen(true)] out InteractionRecord? record) => _byId.TryGetValue(id, out record);

    public bool TryFind(string token, [NotNullWhen(true)] out InteractionRecord? record) => _byToken.TryGetValue(token, out record);
}
