using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kefu.ModuleTesting;

/// <summary>The SQL commands of the flow in which it was made, until it is disposed of.</summary>
public sealed class SqlCommands : IDisposable
{
    private static readonly AsyncLocal<SqlCommands?> Current = new();
    private static readonly IDisposable Subscription = DiagnosticListener.AllListeners.Subscribe(new Listener());

    private readonly List<string> _texts = [];

    public SqlCommands() => Current.Value = this;

    public IReadOnlyList<string> Texts => _texts;

    public int Count => _texts.Count;

    public void Dispose() => Current.Value = null;

    /// <summary>Listens from here on. EF Core looks once a second only whether anybody does, so it must begin before the first command.</summary>
    internal static void Listen() => GC.KeepAlive(Subscription);

    private sealed class Listener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                value.Subscribe(this);
            }
        }

        void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: var command })
            {
                Current.Value?._texts.Add(command.CommandText);
            }
        }

        void IObserver<DiagnosticListener>.OnCompleted() { }

        void IObserver<DiagnosticListener>.OnError(Exception error) { }

        void IObserver<KeyValuePair<string, object?>>.OnCompleted() { }

        void IObserver<KeyValuePair<string, object?>>.OnError(Exception error) { }
    }
}
