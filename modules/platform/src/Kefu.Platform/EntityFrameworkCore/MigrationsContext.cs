using Microsoft.EntityFrameworkCore;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>Makes the contexts to which migrations belong.</summary>
internal static class MigrationsContext
{
    public static TMigrations Create<TMigrations>(DbContextOptions options) where TMigrations : DbContext
        => (TMigrations)Activator.CreateInstance(typeof(TMigrations), options)!;
}
