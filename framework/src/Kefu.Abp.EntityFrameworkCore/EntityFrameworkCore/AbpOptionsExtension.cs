using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>What the model of a context depends on beside its type, carried by the context's options.</summary>
internal sealed class AbpOptionsExtension(DateTimeKind clockKind) : IDbContextOptionsExtension
{
    public DateTimeKind ClockKind { get; } = clockKind;

    public DbContextOptionsExtensionInfo Info => new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services) { }

    public void Validate(IDbContextOptions options) { }

    /// <summary>The kind is part of the model's key, not of EF Core's services, which all contexts share.</summary>
    private sealed class ExtensionInfo(AbpOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => $"clock={((AbpOptionsExtension)Extension).ClockKind} ";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }
    }
}
