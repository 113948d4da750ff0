using DramaBot.Chat.Kept;

namespace DramaBot.Tests.Chat.Kept;

public sealed class RecentCacheTests
{
    [Fact]
    public void Value_IsThereUnderItsKeyOnly()
    {
        var cache = new RecentCache<string, int>(most: 10, mostBytes: 1000);

        cache.Add("a", 1, bytes: 10);

        Assert.True(cache.TryGet("a", out int value));
        Assert.Equal(1, value);
        Assert.False(cache.TryGet("b", out _));
    }

    [Fact]
    public void Many_LeaveRoomForTheLatestOnly()
    {
        var cache = new RecentCache<int, int>(most: 100, mostBytes: long.MaxValue);

        for (int i = 0; i < 1000; i++)
        {
            cache.Add(i, i, bytes: 1);
            Assert.InRange(cache.Count, 1, 100);
            Assert.True(cache.TryGet(i, out _));
        }

        Assert.False(cache.TryGet(0, out _));
    }

    [Fact]
    public void Large_AreBoundedByTheirSize()
    {
        var cache = new RecentCache<int, int>(most: 1000, mostBytes: 1000);

        for (int i = 0; i < 200; i++)
        {
            cache.Add(i, i, bytes: 90);
            Assert.InRange(cache.Count, 1, 12);
        }

        cache.Add(-1, -1, bytes: 501);
        Assert.False(cache.TryGet(-1, out _));
    }

    [Fact]
    public void AskedFor_StaysAmongMany()
    {
        var cache = new RecentCache<int, string>(most: 10, mostBytes: long.MaxValue);
        cache.Add(-1, "asked for", bytes: 1);

        for (int i = 0; i < 1000; i++)
        {
            cache.Add(i, "once", bytes: 1);
            Assert.True(cache.TryGet(-1, out string? value));
            Assert.Equal("asked for", value);
        }
    }

    [Fact]
    public void ManyAtOnce_StayWithinBoundsAndGetWhatTheyAskFor()
    {
        var cache = new RecentCache<int, int>(most: 200, mostBytes: long.MaxValue);

        Parallel.For(0, 50_000, i =>
        {
            int key = i % 500;
            cache.Add(key, key * 3, bytes: 1);
            if (cache.TryGet(key, out int value))
                Assert.Equal(key * 3, value);
        });

        Assert.InRange(cache.Count, 1, 200 + (4 * Environment.ProcessorCount));
    }
}
