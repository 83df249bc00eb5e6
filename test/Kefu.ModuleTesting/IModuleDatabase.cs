namespace Kefu.ModuleTesting;

/// <summary>A database with the tables of the modules and no rows, for one test; free again when it is disposed of.</summary>
internal interface IModuleDatabase : IDisposable
{
    string Provider { get; }

    string ConnectionString { get; }
}
