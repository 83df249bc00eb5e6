using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.MySQL;

/// <summary>Which server SQL is written for. Fixed rather than asked of the server, so that starting and adding migrations need none.</summary>
public class AbpMySQLOptions
{
    public ServerVersion ServerVersion { get; set; } = new MariaDbServerVersion(new Version(10, 11));
}
