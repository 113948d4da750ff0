using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using DramaBot.DiscordStandIn.Gateway;

namespace DramaBot.EndToEnd.Tests.Discord;

/// <summary>Frames that nobody should send: the odd ones are left out, and a stream that is broken is given up and resumed.</summary>
public sealed class BadFrameTests
{
    [Fact]
    public async Task FramesThatAreOdd_AreLeftOutOverTheSameConnection()
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        GatewayConnection connection = bot.Discord.Gateway.Connection();
        string[] odd =
        [
            "{\"op\":0,", "null", "[]", "\"text\"", "{\"op\":\"ten\"}", "{}", "\ufeff{\"op\":11}", new string('[', 10_000), "{\"op\":0,\"t\":\"INTERACTION_CREATE\",\"s\":null,\"d\":{\"id\":\"12\"}}",
            "{\"op\":0,\"t\":\"INTERACTION_CREATE\",\"d\":null}", "{\"op\":0,\"t\":\"MESSAGE_CREATE\",\"d\":{\"mentions\":7}}", "{\"op\":0,\"t\":\"GUILD_CREATE\",\"d\":{\"id\":\"x\"}}", "{\"op\":10,\"d\":{}}",
            "{\"op\":0,\"t\":7,\"s\":\"x\",\"d\":[[]]}", "{\"op\":0,\"t\":\"SOMETHING_NEW\",\"s\":-1,\"d\":\"" + new string('x', 1_000_000) + "\"}",
        ];

        foreach (string frame in odd)
        {
            connection.SendText(frame);
            // Between two that are not, one that is in order: only several bad ones in a row are taken for a broken stream.
            connection.SendPayload(77, new JsonObject { ["x"] = 1 });
        }

        bot.Discord.Gateway.Dispatch("SOMETHING_NEW", new JsonObject { ["x"] = 1 });
        await bot.AnswersAsync();

        Assert.Single(bot.Discord.Gateway.Connections.All);
        Assert.Contains(bot.Bot.ErrorLines, static line => line.StartsWith("warning: A payload on shard 0 could not be read", StringComparison.Ordinal));
    }

    public static TheoryData<string> Breaks => ["no zlib", "oversized", "oversized and packed", "never JSON", "no WebSocket frame", "malformed HELLO"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task StreamThatIsBroken_IsGivenUpAndTheSessionResumed(string what)
    {
        await using BotInDiscord bot = await BotInDiscord.StartReadyAsync();
        GatewayConnection connection = bot.Discord.Gateway.Connection();

        switch (what)
        {
            case "no zlib":
                connection.SendCorruptBinary();
                break;
            case "oversized":
                connection.SendBytes(FrameOf(40 * 1024 * 1024));
                break;
            case "oversized and packed":
                connection.SendText("{\"op\":0,\"d\":\"" + new string('x', 40 * 1024 * 1024) + "\"}");
                break;
            case "never JSON":
                for (int i = 0; i < 10; i++)
                    connection.SendText("<html>");
                break;
            case "no WebSocket frame":
                connection.SendBytes(Encoding.ASCII.GetBytes("HTTP/1.1 400 Bad Request\r\n\r\n"));
                break;
            default:
                bot.Discord.Gateway.NextHello(HelloKind.Malformed);
                connection.Abort();
                // A connection that begins badly is left by itself only after the time for HELLO; Discord itself cuts it sooner.
                await bot.Discord.Until(() => bot.Discord.Gateway.Connections.Count == 2, "the next connection");
                bot.Discord.Gateway.Connections.All[1].Abort();
                break;
        }

        await bot.InSessionAsync(2);
        await bot.AnswersAsync();

        Assert.Single(bot.Discord.Gateway.Identifies.All);
        Assert.Single(bot.Discord.Gateway.Resumes.All);
        using Process process = Process.GetProcessById(bot.Bot.Id);
        Assert.InRange(process.WorkingSet64, 0, 400L * 1024 * 1024);
    }

    /// <summary>A binary message of so many bytes that are no packed stream's end.</summary>
    private static byte[] FrameOf(int length)
    {
        byte[] frame = new byte[10 + length];
        frame[0] = 0x82;
        frame[1] = 127;
        BinaryPrimitives.WriteInt64BigEndian(frame.AsSpan(2), length);
        frame.AsSpan(10).Fill(1);
        return frame;
    }
}
