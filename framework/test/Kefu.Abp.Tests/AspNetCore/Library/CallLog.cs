using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Library;

/// <summary>What happened, in order.</summary>
public class CallLog : ISingletonDependency
{
    private readonly ConcurrentQueue<string> _entries = new();

    public IReadOnlyList<string> Entries => [.. _entries];

    public void Add(string entry) => _entries.Enqueue(entry);

    public Task AddAsync(string entry)
    {
        Add(entry);
        return Task.CompletedTask;
    }

    public void Clear() => _entries.Clear();
}
