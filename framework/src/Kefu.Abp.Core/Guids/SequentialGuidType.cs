namespace Volo.Abp.Guids;

/// <summary>Where a sequential guid carries its rising part, to suit the order in which a database sorts guids.</summary>
public enum SequentialGuidType
{
    /// <summary>Sorted as text: MySQL, PostgreSQL, SQLite.</summary>
    SequentialAsString,

    /// <summary>Sorted as bytes: Oracle.</summary>
    SequentialAsBinary,

    /// <summary>Sorted by the last block: SQL Server.</summary>
    SequentialAtEnd,
}
