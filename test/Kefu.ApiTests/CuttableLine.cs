using System.Net;
using System.Net.Sockets;

namespace Kefu.ApiTests;

/// <summary>The line between a host and its database server, which can be cut and mended.</summary>
internal sealed class CuttableLine(string server, int port) : IAsyncDisposable
{
    private readonly Lock _ends = new();
    private readonly List<Socket> _open = [];
    private TcpListener _listener = Listen(0);
    private Task _accepting = Task.CompletedTask;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public CuttableLine Begin()
    {
        _accepting = AcceptAsync(_listener);
        return this;
    }

    /// <summary>What was said so far is lost, and nobody answers any more.</summary>
    public async Task CutAsync()
    {
        _listener.Stop();
        lock (_ends)
        {
            _open.ForEach(end => end.Close(0));
            _open.Clear();
        }

        await _accepting;
    }

    public void Mend(int port)
    {
        _listener = Listen(port);
        Begin();
    }

    public async ValueTask DisposeAsync() => await CutAsync();

    private static TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return listener;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        var lines = new List<Task>();
        try
        {
            while (true)
                lines.Add(CarryAsync(await listener.AcceptTcpClientAsync()));
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            await Task.WhenAll(lines);
        }
    }

    private async Task CarryAsync(TcpClient caller)
    {
        using var called = new TcpClient();
        using (caller)
        {
            await called.ConnectAsync(server, port);
            lock (_ends)
                _open.AddRange([caller.Client, called.Client]);
            await Task.WhenAny(PumpAsync(caller, called), PumpAsync(called, caller));
        }
    }

    private static async Task PumpAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The line was cut: that is what it is for.
        }
    }
}
