using System.IO.Compression;
using System.Text;
using DramaBot.Discord.Gateway;

namespace DramaBot.Discord.Tests.Gateway;

/// <summary>One zlib context over a whole connection.</summary>
public sealed class InflaterTests
{
    [Fact]
    public void Inflate_ManyMessages_GivesEachWhole()
    {
        using var packed = new MemoryStream();
        using var zlib = new ZLibStream(packed, CompressionLevel.Optimal);
        using var inflater = new ZlibStreamInflater(1 << 20);
        var random = new Random(1);
        for (int number = 0; number < 300; number++)
        {
            string message = $"{{\"n\":{number},\"x\":\"{new string('x', random.Next(40_000))}눈물의 여왕\"}}";
            packed.SetLength(0);
            zlib.Write(Encoding.UTF8.GetBytes(message));
            zlib.Flush();

            Assert.True(ZlibStreamInflater.IsWhole(packed.ToArray()));
            Assert.Equal(message, Encoding.UTF8.GetString(inflater.Inflate(packed.ToArray()).Span));
        }
    }

    [Fact]
    public void Inflate_MoreThanAllowed_IsRefusedBeforeItFillsTheMemory()
    {
        using var packed = new MemoryStream();
        using var zlib = new ZLibStream(packed, CompressionLevel.Optimal);
        using var inflater = new ZlibStreamInflater(100_000);
        zlib.Write(new byte[50_000_000]);
        zlib.Flush();

        Assert.Throws<GatewayProtocolException>(() => inflater.Inflate(packed.ToArray()));
    }
}
